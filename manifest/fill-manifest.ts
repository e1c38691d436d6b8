/** What differs between installations. */
export interface ManifestValues {
  readonly version: string;
  readonly botAppId: string;
  readonly developerName: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

/**
 * Fills the template `manifest.json`, as text.
 * @throws {Error} where a placeholder is left.
 */
export function fillManifest(template: string, values: ManifestValues): string {
  const fillings: Readonly<Record<string, string>> = {
    VERSION: values.version,
    BOT_APP_ID: values.botAppId,
    DEVELOPER_NAME: values.developerName,
    WEBSITE_URL: values.websiteUrl,
    PRIVACY_URL: values.privacyUrl,
    TERMS_URL: values.termsUrl,
  };
  return template.replaceAll(/\{\{([A-Z_]+)\}\}/g, (_, name: string) => {
    const value = fillings[name];
    if (value === undefined) throw new Error(`The manifest has an unknown placeholder ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
}
