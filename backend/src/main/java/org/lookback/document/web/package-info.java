/** Papers over REST: what there is, printing, downloading. */
@NullMarked
package org.lookback.document.web;

import org.jspecify.annotations.NullMarked;
