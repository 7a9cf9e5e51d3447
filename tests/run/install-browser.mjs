import { existsSync } from 'node:fs';
import { findChromium, findFirefox, ownBrowsers, playwrightsChromium } from './find-browser.mjs';
import { run, tool } from './run-command.mjs';

/** Finds Chromium or installs it; resolves to its path, or to null after saying what to do by hand. */
export function installChromium() {
  return install('Chromium', findChromium, [
    playwrightDownload,
    playwrightLibraries,
    puppeteerDownload('chrome@stable'),
    apt(['chromium', 'fonts-liberation', 'fonts-noto-cjk', 'fonts-noto-core']),
  ]);
}

/** The same for Firefox. Debian's comes first where it can be had: it brings the libraries it needs. */
export function installFirefox() {
  return install('Firefox', findFirefox, [apt(['firefox-esr']), puppeteerDownload('firefox@stable')]);
}

async function install(name, find, ways) {
  const present = find();
  if (present) return present;
  console.log(`No ${name} that can be used was found.`);
  for (const way of ways) {
    if (!way.possible()) continue;
    console.log(`Installing ${name}: ${way.words} …`);
    const code = await way.install();
    const path = find();
    if (path) return path;
    console.log(code === 0 ? `That ran, but no ${name} that starts came of it.` : 'That did not work.');
  }
  console.error(`${name} could not be installed. ${byHand[name]}`);
  return null;
}

const byHand = {
  Chromium:
    'Install it by hand (Debian: apt install chromium; elsewhere: npx playwright install chromium) or set ' +
    'ASIDE_CHROMIUM to its executable. Google Chrome cannot be used: it ignores --load-extension.',
  Firefox:
    'Install it by hand (Debian: apt install firefox-esr; elsewhere: https://www.mozilla.org/firefox) or set ' +
    'ASIDE_FIREFOX to its executable. A snap cannot be used: it does not see the build.',
};

const isRoot = process.getuid?.() === 0;
const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');

const playwrightDownload = {
  words: "Playwright's own build, about 170 MB",
  possible: () => true,
  install: () =>
    run([...tool('@playwright/test', 'playwright'), 'install', 'chromium', '--no-shell'], {
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      minutes: 10,
    }),
};

/** Playwright's build starts only where the system's libraries are: a bare container has none of them. */
const playwrightLibraries = {
  words: "the libraries that Playwright's build needs (apt)",
  possible: () => isRoot && hasApt && existsSync(playwrightsChromium() ?? ''),
  install: () =>
    run([...tool('@playwright/test', 'playwright'), 'install-deps', 'chromium'], { minutes: 10 }),
};

function puppeteerDownload(build) {
  return {
    words: `${build} from its maker, into ${ownBrowsers}`,
    possible: () => true,
    install: () =>
      run([...tool('@puppeteer/browsers', 'browsers'), 'install', build, '--path', ownBrowsers], {
        minutes: 10,
      }),
  };
}

function apt(packages) {
  const options = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120'];
  const asked = { env: { DEBIAN_FRONTEND: 'noninteractive' }, minutes: 15 };
  return {
    words: `apt-get install ${packages.join(' ')}`,
    possible: () => isRoot && hasApt,
    install: async () => {
      const code = await run(['apt-get', ...options, 'update'], asked);
      if (code !== 0) console.log('apt-get update failed; trying with the lists at hand.');
      return run(['apt-get', ...options, 'install', '--no-install-recommends', ...packages], asked);
    },
  };
}
