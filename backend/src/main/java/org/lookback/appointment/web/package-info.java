/** What the hospital's people see of rescheduling, and what they can do outside of a task. */
@NullMarked
package org.lookback.appointment.web;

import org.jspecify.annotations.NullMarked;
