/** GeoReport v2 in JSON and XML without a login, and the keys of those who may send. */
@NullMarked
package org.lookback.open311.web;

import org.jspecify.annotations.NullMarked;
