package org.lookback.joint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.ChecklistDesk;
import org.lookback.inspection.ChecklistItem;
import org.lookback.joint.JointRequest.Part;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** What must be right before several bodies are sent to one venue. */
@Service
class JointPlan {

    static final int LEAST = 2;

    private final Directory directory;
    private final ChecklistDesk checklists;

    JointPlan(Directory directory, ChecklistDesk checklists) {
        this.directory = directory;
        this.checklists = checklists;
    }

    /** @throws Refusal ONE_BODY_ONLY, BODY_TWICE, LEAD_NOT_AMONG_BODIES, UNIT_UNKNOWN, CHECKLIST_NOT_FOUND or SAME_CHECKLIST */
    List<Part> parts(JointRequest request, String leadUnit) {
        var parts = request.parts();
        if (parts.size() < LEAST) {
            throw Refusal.invalid("ONE_BODY_ONLY", "联合检查须有两个以上机关参加；只有一个机关的，请提出普通检查。");
        }
        var units = new HashSet<String>();
        for (var part : parts) {
            if (!units.add(part.unit())) {
                throw Refusal.invalid(
                        "BODY_TWICE",
                        "%s选了两次，每个机关只能参加一次，请修改。".formatted(unit(part.unit()).name()));
            }
        }
        if (!units.contains(leadUnit)) {
            throw Refusal.invalid("LEAD_NOT_AMONG_BODIES", "牵头机关也要参加检查，请为牵头机关选择检查清单。");
        }
        requireDifferentItems(parts);
        return parts;
    }

    /** @throws Refusal NOT_YOUR_UNIT */
    void requireMember(String unit, String by) {
        var groups = directory.groupsOf(by);
        if (List.of(PostRole.values()).stream().map(role -> role.group(unit)).noneMatch(groups::contains)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "联合检查由牵头机关的人员提出，您不在其中，请联系牵头机关。");
        }
    }

    /** @throws Refusal UNIT_UNKNOWN or UNIT_INACTIVE */
    Unit unit(String code) {
        var unit = directory.unit(code);
        if (!unit.active()) {
            throw Refusal.conflict("UNIT_INACTIVE", "机构“%s”已停用，请选择其他机构。".formatted(unit.name()));
        }
        return unit;
    }

    private void requireDifferentItems(List<Part> parts) {
        var known = new HashMap<List<String>, String>();
        for (var part : parts) {
            var unit = unit(part.unit());
            var items = checklist(part.checklistId()).items().stream()
                    .map(ChecklistItem::text)
                    .toList();
            var other = known.putIfAbsent(items, unit.name());
            if (other != null) {
                throw Refusal.invalid(
                        "SAME_CHECKLIST", "%s和%s检查的项目相同，一个项目只由一个机关负责，请为其中一个机关另选清单。".formatted(other, unit.name()));
            }
        }
    }

    private Checklist checklist(String id) {
        return Optional.of(id)
                .flatMap(wanted -> checklists.current().stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("CHECKLIST_NOT_FOUND", "没有编号为“%s”的检查清单，请重新选择。".formatted(id)));
    }
}
