/** Addresses of status pages and the decisions to publish, in tables. */
@NullMarked
package org.lookback.publicity.persistence;

import org.jspecify.annotations.NullMarked;
