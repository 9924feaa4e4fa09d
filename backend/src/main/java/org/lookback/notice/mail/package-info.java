/** Notices by e-mail. */
@NullMarked
package org.lookback.notice.mail;

import org.jspecify.annotations.NullMarked;
