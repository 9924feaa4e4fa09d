/** The manuals as pages. */
@NullMarked
package org.lookback.manual.web;

import org.jspecify.annotations.NullMarked;
