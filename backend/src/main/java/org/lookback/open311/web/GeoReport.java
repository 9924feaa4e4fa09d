package org.lookback.open311.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever is marked so answers faults as the specification wants them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface GeoReport {}
