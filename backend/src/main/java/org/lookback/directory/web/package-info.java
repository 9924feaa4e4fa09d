/** The directory over HTTP. */
@NullMarked
package org.lookback.directory.web;

import org.jspecify.annotations.NullMarked;
