import { boxOf, type PlanContent } from './plan-text';

/** The plan on paper: seen by nobody on the screen. */
export function PlanSheet({ plan }: { plan: PlanContent }) {
  return (
    <>
      <h2 dir="auto">{plan.title}</h2>
      {plan.parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map(({ words, done, about, below }) => (
              <li key={words}>
                <span dir="auto">
                  {boxOf(done)}
                  {words}
                </span>
                {about.length > 0 && <em dir="auto"> ({about.join('; ')})</em>}
                {below.length > 0 && (
                  <ul>
                    {below.map((line) => (
                      <li key={line} dir="auto">
                        {line}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
