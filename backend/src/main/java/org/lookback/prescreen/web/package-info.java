/** Starting a pre-screening by hand and watching it. */
@NullMarked
package org.lookback.prescreen.web;

import org.jspecify.annotations.NullMarked;
