import lighthouse from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../src/editions/tools.ts';
import { requireChromium } from '../browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page, as it shows it on a phone (https://developer.chrome.com/docs/lighthouse). */
export interface Report {
  /** The four categories, from 0 to 100. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** First and largest contentful paint and total blocking time in milliseconds, and cumulative layout shift. */
  FCP: number;
  LCP: number;
  TBT: number;
  CLS: number;
  requests: number;
  /** As sent, with heads. */
  bytes: number;
  /** What keeps scores below 100. */
  lost: string[];
}

/** The part of Lighthouse's list of requests that is used here. */
interface Requests {
  items: { url: string; transferSize: number }[];
}

/** A Chromium for measuring, without a window. */
export function launch(): Promise<Browser> {
  return puppeteer.launch({ executablePath: requireChromium(), args: CHROMIUM_FLAGS });
}

/**
 * Measures a page once.
 *
 * @param browser from {@link launch}
 * @param address on a web server
 * @throws Error where Lighthouse could not load it
 */
export async function report(browser: Browser, address: string): Promise<Report> {
  const { lhr } = (await lighthouse(address, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: [...CATEGORIES],
    logLevel: 'silent',
  }))!;
  if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${address}: ${lhr.runtimeError.message}`);
  const number = (audit: string) => lhr.audits[audit]?.numericValue ?? NaN;
  const { items } = lhr.audits['network-requests']!.details as unknown as Requests;
  const sent = items.filter(({ url }) => /^https?:/.test(url));
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ) as Report['scores'],
    FCP: number('first-contentful-paint'),
    LCP: number('largest-contentful-paint'),
    TBT: number('total-blocking-time'),
    CLS: number('cumulative-layout-shift'),
    requests: sent.length,
    bytes: sent.reduce((sum, { transferSize }) => sum + transferSize, 0),
    lost: Object.values(lhr.categories).flatMap(({ score, auditRefs }) =>
      auditRefs
        .map(({ id, weight }) => ({ weight, audit: lhr.audits[id]! }))
        .filter(({ weight, audit }) => score !== 1 && weight > 0 && (audit.score ?? 1) < 1)
        .map(({ audit }) => [audit.title, audit.displayValue, audit.explanation].filter(Boolean).join(' ')),
    ),
  };
}

/** The report in the middle of three, by what a page's speed is worth: a busy machine is slow at times. */
export async function steadyReport(browser: Browser, address: string): Promise<Report> {
  const reports = [];
  for (let run = 0; run < 3; run++) reports.push(await report(browser, address));
  return reports.toSorted((a, b) => a.FCP + a.TBT - b.FCP - b.TBT)[1]!;
}
