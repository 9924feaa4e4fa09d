package org.lookback.inspection;

/** An item of a checklist, in the version that was looked at. */
public record ItemKey(String checklistId, int checklistVersion, int itemNo) {

    /** As the venue's history names it, e.g. {@code EPI-1-5}. */
    String code() {
        return checklistId + "-" + itemNo;
    }
}
