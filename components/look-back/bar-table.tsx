import '../styles/bars.css';
import type { BarRows } from './bar-rows';

/** A bar chart that is a table: who cannot see the bars reads the same figures. On a narrow screen it scrolls by itself. */
export function BarTable({ caption, head, rows }: BarRows) {
  const figure = Math.max(0, ...rows.map(({ bar }) => widthOf(bar.text)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="bar-scroll" aria-label={caption} tabIndex={0}>
      <table class="bar-table" style={{ '--figure': figure }}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, href, marks, bar, cells }) => (
            <tr key={key}>
              <th scope="row">
                {href === null ? (
                  name
                ) : (
                  <a href={href} dir="auto">
                    {name}
                  </a>
                )}
                {marks.map((mark) => (
                  <small key={mark} class="bar-mark">
                    {mark}
                  </small>
                ))}
              </th>
              <td class="bar-cell">
                {bar.share !== null && (
                  <span class="bar-track" aria-hidden="true">
                    <span
                      class="bar"
                      style={{ inlineSize: `${Math.round(Math.min(bar.share, 1) * 100)}%` }}
                    />
                  </span>
                )}
                <span class="bar-figure">{bar.text}</span>
              </td>
              {cells.map((cell, index) => (
                <td key={head[index + 2]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** About how many digits wide a text is: Chinese and Japanese signs are as wide as two. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 0);
}
