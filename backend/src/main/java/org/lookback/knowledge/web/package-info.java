/** The knowledge base over REST. */
@NullMarked
package org.lookback.knowledge.web;

import org.jspecify.annotations.NullMarked;
