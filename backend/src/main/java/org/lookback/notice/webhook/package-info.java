/** Notices to the robots of group chats and to other programs. */
@NullMarked
package org.lookback.notice.webhook;

import org.jspecify.annotations.NullMarked;
