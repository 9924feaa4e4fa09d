/** Joint inspections over HTTP. */
@NullMarked
package org.lookback.joint.web;

import org.jspecify.annotations.NullMarked;
