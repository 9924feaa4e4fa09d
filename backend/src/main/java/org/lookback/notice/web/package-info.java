/** Preferences of a person, and what supervisors see of channels and deliveries. */
@NullMarked
package org.lookback.notice.web;

import org.jspecify.annotations.NullMarked;
