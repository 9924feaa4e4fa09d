/** Refusals as problem details. */
@NullMarked
package org.lookback.refusal.web;

import org.jspecify.annotations.NullMarked;
