package org.lookback.card;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.inspection.ChecklistDesk;
import org.lookback.inspection.ChecklistItem;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where question banks come in and can be looked up. */
@Service
public class BankDesk {

    private final QuestionBanks banks;
    private final ChecklistDesk checklists;
    private final RuleBook rules;
    private final Clock clock;

    BankDesk(QuestionBanks banks, ChecklistDesk checklists, RuleBook rules, Clock clock) {
        this.banks = banks;
        this.checklists = checklists;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BankVersion> versions() {
        return banks.versions();
    }

    /** @throws Refusal BANK_UNKNOWN */
    @Transactional(readOnly = true)
    public QuestionBank bank(int version) {
        return banks.find(version)
                .orElseThrow(() -> Refusal.notFound("BANK_UNKNOWN", "没有第 %d 版题库。".formatted(version)));
    }

    /** The bank that new papers are drawn from. @throws Refusal BANK_EMPTY */
    @Transactional(readOnly = true)
    public QuestionBank newest() {
        return banks.newest().orElseThrow(() -> Refusal.conflict("BANK_EMPTY", "题库还没有题目，请联系系统管理员导入。"));
    }

    /** Takes a file as a new version; papers already drawn keep theirs. The same questions again change nothing. */
    @Transactional
    public QuestionBank take(List<BankLine> lines, String who) {
        var items = rules.number(rules.currentPack(), TestNumbers.ITEMS);
        var questions = new BankSheet(items()).read(lines, items);
        var known = banks.newest();
        if (known.isPresent() && known.get().questions().equals(questions)) {
            return known.get();
        }
        return publish(questions, QuestionBank.Source.IMPORTED, who);
    }

    /** Takes the questions that came with the product, unless the district has brought its own. @return whether they are new */
    @Transactional
    public boolean ship(List<BankLine> lines) {
        var questions = new BankSheet(items()).read(lines, 1);
        var own = banks.newest().filter(bank -> bank.source() == QuestionBank.Source.IMPORTED);
        if (own.isPresent() || banks.knows(QuestionBank.fingerprint(questions))) {
            return false;
        }
        publish(questions, QuestionBank.Source.SHIPPED, "system");
        return true;
    }

    private QuestionBank publish(List<Question> questions, QuestionBank.Source source, String who) {
        var version = banks.newest().map(QuestionBank::version).orElse(0) + 1;
        var bank = new QuestionBank(version, source, who, clock.instant().truncatedTo(ChronoUnit.SECONDS), questions);
        if (!banks.add(bank)) {
            throw Refusal.conflict("BANK_CHANGED", "刚刚有人导入了题库，请刷新查看后再决定是否重新导入。");
        }
        return bank;
    }

    private Map<String, Set<Integer>> items() {
        return checklists.current().stream()
                .collect(Collectors.toMap(checklist -> checklist.id(), checklist -> checklist.items().stream()
                        .map(ChecklistItem::itemNo)
                        .collect(Collectors.toSet())));
    }
}
