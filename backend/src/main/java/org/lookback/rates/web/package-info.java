/** The rates, their rules and exclusions over REST. */
@NullMarked
package org.lookback.rates.web;

import org.jspecify.annotations.NullMarked;
