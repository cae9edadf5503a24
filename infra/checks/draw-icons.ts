import { readFile, writeFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

/** `npm run icons`: draws manifest/icons/*.svg as the PNG files that Teams wants. Run it when an SVG has changed. */
async function drawIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const { name, size } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = await readFile(`manifest/icons/${name}.svg`, 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await writeFile(
        `manifest/icons/${name}.png`,
        await page.screenshot({ omitBackground: true }),
      );
      stdout.write(`manifest/icons/${name}.png ${size}x${size}\n`);
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
