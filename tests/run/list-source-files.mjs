import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Made by our tools, or by others for themselves: see `.gitignore`. */
const NOT_SOURCES = /^(\.git|node_modules|\.output|\.wxt|test-results|playwright-report|.*\.log|\.DS_Store)$/;

/** The project's own files, relative to its folder: what git keeps; of a copy without git, all that no tool made. */
export function listSourceFiles(folder) {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--deduplicate'], { cwd: folder });
  const isOwn = git.status === 0 && git.stdout.length > 0;
  if (!isOwn) return below(folder, folder);
  const kept = git.stdout.toString().split('\0');
  // What was just deleted is still kept until the next commit.
  return kept.filter((path) => path !== '' && existsSync(join(folder, path)));
}

function below(folder, start) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? below(path, start) : [relative(start, path)];
    });
}
