// The same screen on a phone: nothing may stick out to the right, nothing may be too small for a finger.
const PHONE = { width: 390, height: 844 };

/** What does not fit on a phone. The window has its old size again afterwards. */
export async function narrow(page) {
  const before = page.viewportSize();
  if (!/\/(login|h|v|done|cases|knowledge-tests|tasklist|test)\b/.test(page.url())) return [];
  await page.setViewportSize(PHONE);
  await page.waitForTimeout(300);
  const found = await page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width + 1) return [];
    const out = [...document.querySelectorAll('body *')]
      .filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > width + 1)
      .filter((node) => ![...node.children].some((child) => child.getBoundingClientRect().right > width + 1));
    return [`${document.documentElement.scrollWidth} px 宽：${out.slice(0, 3).map((one) => `${one.tagName}.${one.className}`).join(' ')}`];
  }, PHONE.width);
  await page.setViewportSize(before);
  return found;
}
