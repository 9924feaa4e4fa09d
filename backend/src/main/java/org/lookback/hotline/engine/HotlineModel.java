package org.lookback.hotline.engine;

import java.util.Date;
import org.lookback.workflow.ProcessVariable;

/** The variables that the diagrams of the hotline and their listeners share. */
final class HotlineModel {

    /** Name of the urgency; the ladder and all terms follow it. */
    static final ProcessVariable<String> URGENCY = new ProcessVariable<>("urgency", String.class);
    /** The same: all terms of a case run on the track of its urgency. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);
    /** Who reviews the reply. */
    static final ProcessVariable<String> REVIEW_GROUP = new ProcessVariable<>("reviewGroup", String.class);
    /** Where the work on an order begins: SIGN or HANDLE. */
    static final ProcessVariable<String> ENTRY = new ProcessVariable<>("entry", String.class);

    static final ProcessVariable<String> SETTLED = new ProcessVariable<>("settled", String.class);
    static final ProcessVariable<String> DISPATCH_RESULT = new ProcessVariable<>("dispatchResult", String.class);
    static final ProcessVariable<String> SIGNING = new ProcessVariable<>("signing", String.class);
    static final ProcessVariable<String> CONTACT = new ProcessVariable<>("contact", String.class);
    static final ProcessVariable<String> RULING = new ProcessVariable<>("ruling", String.class);
    static final ProcessVariable<String> HANDLED = new ProcessVariable<>("handled", String.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    /** How the order left its process: REPLIED or ESCALATED. */
    static final ProcessVariable<String> ORDER_RESULT = new ProcessVariable<>("orderResult", String.class);

    static final ProcessVariable<Boolean> QUALITY_PASSED = new ProcessVariable<>("qualityPassed", Boolean.class);
    static final ProcessVariable<String> CALLBACK_RESULT = new ProcessVariable<>("callbackResult", String.class);
    static final ProcessVariable<String> JUDGEMENT = new ProcessVariable<>("judgement", String.class);
    static final ProcessVariable<Boolean> ACCOUNT_AGREED = new ProcessVariable<>("accountAgreed", Boolean.class);
    static final ProcessVariable<String> ACCOUNT_REVIEW = new ProcessVariable<>("accountReview", String.class);
    static final ProcessVariable<Date> ACCOUNT_REVIEW_AT = new ProcessVariable<>("accountReviewAt", Date.class);

    private HotlineModel() {}
}
