/** The outbox, the contacts and the troubles of channels in SQL. */
@NullMarked
package org.lookback.notice.persistence;

import org.jspecify.annotations.NullMarked;
