// A whole form without a mouse: to the button with the Tab key, into the list, through the fields, to “Start”.
import { base, must } from './program.mjs';
import { still } from './screens.mjs';
import { Person } from './tasklist.mjs';

/** Presses Tab until this is in focus, as somebody without a mouse would; and what is in focus can be seen. */
async function tabTo(page, selector, text = '', most = 80) {
  for (let presses = 0; presses < most; presses += 1) {
    // a dialog may have put the focus there already
    if (presses) await page.keyboard.press('Tab');
    const there = await page.evaluate(([wanted, words]) => {
      const node = document.activeElement;
      if (!node?.matches(wanted) || !node.textContent.includes(words)) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(node);
      return { seen: (outlineStyle !== 'none' || boxShadow !== 'none') && node.checkVisibility() };
    }, [selector, text]);
    if (there) {
      must(there.seen, `${selector} is in focus and nobody can see it`);
      return;
    }
  }
  throw new Error(`${selector} is not reached in ${most} presses of Tab`);
}

/** Logs in and plans an inspection, all by keys. */
export async function keyboardOnly(browser, troubles) {
  const person = new Person(browser, base, 'zhou.officer2');
  await person.open();
  const { page } = person;
  const { keyboard } = page;
  await page.focus('input[name=username]');
  await keyboard.type(person.id);
  await keyboard.press('Tab');
  await keyboard.type('lookback');
  await keyboard.press('Enter');
  await page.waitForSelector('.start-process-action a');
  await still(page);
  await tabTo(page, '.start-process-action a');
  await keyboard.press('Enter');
  await page.locator('.modal-body li a', { hasText: '检查整改回头看' }).waitFor();
  await tabTo(page, '.modal-body li a', '检查整改回头看');
  await keyboard.press('Enter');
  await person.formIsOpen();
  await still(page);
  await tabTo(page, '#lb-venue');
  // a draft of hers may stand there
  await keyboard.press('Control+A');
  await keyboard.type('惠民');
  await page.waitForSelector('#lb-venue-0');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  must(await page.locator('.lb-form').isVisible(), 'Enter in a list has sent the form off');
  for (const field of ['#lb-source', '#lb-checklist']) {
    await tabTo(page, field);
    await keyboard.press('ArrowDown');
  }
  await tabTo(page, '#lb-matter');
  await keyboard.type('消防检查');
  await person.shot('35-keyboard');
  await tabTo(page, '.modal-footer button.btn-primary');
  await keyboard.press('Escape');
  troubles.push(...person.troubles);
  await person.leave();
  console.log('✓ a form by keys alone, from the login to the button that sends it off');
}
