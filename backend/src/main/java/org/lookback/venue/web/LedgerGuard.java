package org.lookback.venue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who may change the register: reviewers and heads of any unit, and the administrator. */
@Component
class LedgerGuard {

    private static final String GROUP = "GROUP_";

    /** The id of the person, who is one of them; everybody else is told who to ask. */
    String keeper(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication person
                && person.getAuthorities().stream()
                        .anyMatch(authority -> mayKeep(String.valueOf(authority.getAuthority())))) {
            return person.getName();
        }
        throw Refusal.forbidden("LEDGER_NOT_YOURS", "只有各单位的审核人、负责人和系统管理员可以导入台账或变更场所状态，请联系本单位审核人。");
    }

    private static boolean mayKeep(String authority) {
        return authority.startsWith(GROUP)
                && (authority.endsWith("-reviewer")
                        || authority.endsWith("-head")
                        || authority.equals(GROUP + "camunda-admin"));
    }
}
