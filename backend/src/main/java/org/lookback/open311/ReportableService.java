package org.lookback.open311;

/** Something that can be reported: a category of ours in the words of the specification. */
public record ReportableService(
        String serviceCode,
        String serviceName,
        String description,
        boolean metadata,
        String type,
        String keywords,
        String group) {}
