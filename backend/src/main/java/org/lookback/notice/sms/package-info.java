/** Text messages to patients: into the log, or through a gateway over HTTP. */
@NullMarked
package org.lookback.notice.sms;

import org.jspecify.annotations.NullMarked;
