/** Case files and evidence over REST. */
@NullMarked
package org.lookback.casefile.web;

import org.jspecify.annotations.NullMarked;
