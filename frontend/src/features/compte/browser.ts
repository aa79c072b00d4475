// The name of a browser and its system, from what it says of itself: enough to tell the office from the phone.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/\bcurl\//, "curl"],
];
const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** «203.0.113.7 Mozilla/5.0 …» as its address and its browser. */
export function readOrigin(origen: string): { address: string; browser: string | null } {
  const [address = "", ...rest] = origen.split(" ");
  const agent = rest.join(" ");
  const find = (signs: [RegExp, string][]) => signs.find(([sign]) => sign.test(agent))?.[1];
  const browser = [find(browsers), find(systems)].filter(Boolean).join(" · ");
  return { address, browser: browser || null };
}
