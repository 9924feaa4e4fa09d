/** Triage over REST, for the hotline alone. */
@NullMarked
package org.lookback.triage.web;

import org.jspecify.annotations.NullMarked;
