import config from '../../../wxt.config';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

/** What is asked of this browser: `chrome` or `firefox`. */
export const manifestFor = (browser: string): Manifest =>
  (config.manifest as unknown as (env: { browser: string }) => Manifest)({ browser });
