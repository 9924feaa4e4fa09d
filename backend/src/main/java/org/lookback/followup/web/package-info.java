/** The public follow-up page, and what the hotline's own people see of it. */
@NullMarked
package org.lookback.followup.web;

import org.jspecify.annotations.NullMarked;
