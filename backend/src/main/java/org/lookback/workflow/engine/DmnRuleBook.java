package org.lookback.workflow.engine;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.RulePacks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules as decision tables of the engine. What a table said once for a version it will always say, so it is remembered. */
@Component
class DmnRuleBook implements RuleBook {

    private static final long FRESH_FOR_MILLIS = 5_000;

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final RulePacks packs;
    private final AsSystem asSystem;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final Map<String, Object> remembered = new ConcurrentHashMap<>();
    private final Map<Integer, Map<String, Integer>> versions = new ConcurrentHashMap<>();
    private volatile int current;
    private volatile long currentSince;

    DmnRuleBook(
            @Lazy RepositoryService repository,
            @Lazy DecisionService decisions,
            RulePacks packs,
            AsSystem asSystem,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.decisions = decisions;
        this.packs = packs;
        this.asSystem = asSystem;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public int currentPack() {
        // another node may have deployed a new table: looked up again after a few seconds, not for every case
        if (current == 0 || System.currentTimeMillis() - currentSince > FRESH_FOR_MILLIS) {
            current = lookUpCurrent();
            currentSince = System.currentTimeMillis();
        }
        return current;
    }

    /** To be called when this node has deployed something. */
    void forgetCurrent() {
        currentSince = 0;
    }

    /** Asks both tables for a row that does not exist: what comes after is fast. */
    void warmUp() {
        var pack = currentPack();
        find(pack, "terms", Map.of("term", "", "track", ""));
        find(pack, "parameters", Map.of("key", ""));
    }

    private int lookUpCurrent() {
        var latest = asSystem.call(() -> repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        DecisionDefinition::getKey, DecisionDefinition::getVersion, (a, b) -> b, TreeMap::new)));
        var text = latest.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
        return packs.versionOf(text).orElseGet(() -> packs.register(text, clock.instant()));
    }

    @Override
    public int version(int pack, String decision) {
        var version = versions.computeIfAbsent(pack, this::read).get(decision);
        if (version == null) {
            throw new IllegalStateException("rule pack %d has no decision %s".formatted(pack, decision));
        }
        return version;
    }

    private Map<String, Integer> read(int pack) {
        var text =
                packs.decisionsOf(pack).orElseThrow(() -> new IllegalStateException("no rule pack %d".formatted(pack)));
        return Arrays.stream(text.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(int pack, String decision, Map<String, Object> inputs) {
        var answering = knows(pack, decision) ? pack : currentPack();
        var question = "%s %d %s".formatted(decision, version(answering, decision), new TreeMap<>(inputs));
        return (List<Map<String, Object>>)
                remembered.computeIfAbsent(question, k -> find(answering, decision, inputs).getResultList().stream()
                        .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                        .toList());
    }

    private boolean knows(int pack, String decision) {
        return versions.computeIfAbsent(pack, this::read).containsKey(decision);
    }

    @Override
    public Term term(int pack, String key, String track) {
        return (Term) remembered.computeIfAbsent("terms %d %s %s".formatted(version(pack, "terms"), key, track), k -> {
            var row = evaluate(
                    pack, "terms", Map.of("term", key, "track", track), "时限表没有“%s %s”这一行".formatted(key, track));
            var cutoff = row.getEntry("cutoff") instanceof String text && !text.isBlank() ? text : "OFFICE";
            return new Term(
                    TermKind.valueOf((String) row.getEntry("kind")),
                    ((Number) row.getEntry("amount")).intValue(),
                    Cutoff.valueOf(cutoff),
                    Boolean.TRUE.equals(row.getEntry("roll")));
        });
    }

    @Override
    public String parameter(int pack, String key) {
        return (String)
                remembered.computeIfAbsent("parameters %d %s".formatted(version(pack, "parameters"), key), k -> {
                    var row = evaluate(pack, "parameters", Map.of("key", key), "参数表没有“%s”这一行".formatted(key));
                    return row.getEntry("value").toString();
                });
    }

    private DmnDecisionRuleResult evaluate(int pack, String decision, Map<String, Object> inputs, String missing) {
        var result = find(pack, decision, inputs);
        if (result.isEmpty() && version(pack, decision) != version(currentPack(), decision)) {
            // the case is older than this row
            result = find(currentPack(), decision, inputs);
        }
        if (result.isEmpty()) {
            throw new IllegalStateException(missing);
        }
        return result.get(0);
    }

    /** The engine notes that it was asked; MySQL refuses to write inside somebody's read-only transaction. */
    private DmnDecisionTableResult find(int pack, String decision, Map<String, Object> inputs) {
        var version = version(pack, decision);
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? Objects.requireNonNull(ownTransaction.execute(status -> ask(decision, version, inputs)))
                : ask(decision, version, inputs);
    }

    private DmnDecisionTableResult ask(String decision, int version, Map<String, Object> inputs) {
        return asSystem.call(
                () -> decisions.evaluateDecisionTableByKeyAndVersion(decision, version, Variables.fromMap(inputs)));
    }
}
