const SWITCH = '--disable-features=';

/**
 * What Playwright switches off, each for a reason that stands in its own list. Said again, because Chromium hears the last
 * of these switches only; a test compares them.
 */
const AS_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Pages that Chromium loads at each start for the lists below its address bar, where no test looks: a sixth of a test. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** A switch for Chromium; joined with others by `joinFeatures`. */
export const WITHOUT_FEATURES = SWITCH + [...AS_PLAYWRIGHT, ...ADDRESS_BAR].join(',');

/** The same switches with one `--disable-features`, which says what all of them said. */
export function joinFeatures(switches: readonly string[]): string[] {
  const features = switches
    .filter((each) => each.startsWith(SWITCH))
    .map((each) => each.slice(SWITCH.length));
  const others = switches.filter((each) => !each.startsWith(SWITCH));
  return features.length > 0 ? [...others, SWITCH + features.join(',')] : others;
}
