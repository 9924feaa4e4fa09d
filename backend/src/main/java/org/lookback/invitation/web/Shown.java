package org.lookback.invitation.web;

/** How the page is shown now. @param alert what was wrong, empty if nothing @param opened the part that stays open after a refusal */
record Shown(String token, boolean large, String alert, String opened) {

    boolean isOpen(String part) {
        return opened.equals(part);
    }

    String path() {
        return "/v/" + token;
    }
}
