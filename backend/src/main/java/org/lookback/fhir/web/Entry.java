package org.lookback.fhir.web;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One resource of a message. @param index its place @param fullUrl how others of the message call it; empty if they cannot */
record Entry(int index, String fullUrl, Resource resource, @Nullable String id, @Nullable String condition) {

    static Entry alone(Resource resource, @Nullable String id, @Nullable String condition) {
        return new Entry(0, "", resource, id, condition);
    }

    /** A reference as it is written in the entry with the url {@code from}. */
    boolean isMeantBy(@Nullable String literal, @Nullable String from) {
        return literal != null
                && !fullUrl.isEmpty()
                && (fullUrl.equals(literal) || fullUrl.equals(absolute(literal, from)));
    }

    /** {@code Slot/7} in {@code http://his/fhir/Appointment/3} is {@code http://his/fhir/Slot/7}. */
    static String absolute(String literal, @Nullable String from) {
        if (from == null || !from.startsWith("http") || literal.contains(":")) {
            return literal;
        }
        var type = from.lastIndexOf('/', from.lastIndexOf('/') - 1);
        return type < 0 ? literal : from.substring(0, type + 1) + literal;
    }
}
