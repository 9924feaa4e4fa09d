package org.lookback.knowledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.knowledge.KnowledgeDesk;
import org.lookback.knowledge.KnowledgeForm;
import org.lookback.knowledge.KnowledgeSearch;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody reads the answers; reviewers of the hotline write them. */
@RestController
@RequestMapping("/api/knowledge")
@Tag(name = "热线知识库")
class KnowledgeController {

    private static final String WRITERS = "hasAuthority('GROUP_hotline-reviewer')";

    private final KnowledgeDesk desk;
    private final KnowledgeSearch search;
    private final Directory directory;

    KnowledgeController(KnowledgeDesk desk, KnowledgeSearch search, Directory directory) {
        this.desk = desk;
        this.search = search;
        this.directory = directory;
    }

    record Entries(List<KnowledgeLook> items, int total) {}

    record Reason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "查找知识库：q 写问题里的词句，最合适的在前；all=true 时包括停用和未生效的")
    Entries find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "10") int limit) {
        var found = search.search(q, category, all, offset, limit);
        return new Entries(
                found.items().stream()
                        .map(entry -> KnowledgeLook.of(entry, directory))
                        .toList(),
                found.total());
    }

    @GetMapping("/{id}")
    @Operation(summary = "看一条答复")
    KnowledgeLook show(@PathVariable long id) {
        return KnowledgeLook.of(desk.entry(id), directory);
    }

    @PostMapping
    @PreAuthorize(WRITERS)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新写一条答复（热线中心审核人）")
    KnowledgeLook create(@RequestBody KnowledgeForm form, Authentication login) {
        return KnowledgeLook.of(desk.create(form, login.getName()), directory);
    }

    @PutMapping("/{id}")
    @PreAuthorize(WRITERS)
    @Operation(summary = "修改一条答复；version 写打开时的版本，别人先改了就不保存")
    KnowledgeLook edit(@PathVariable long id, @RequestBody KnowledgeForm form, Authentication login) {
        return KnowledgeLook.of(desk.edit(id, form, login.getName()), directory);
    }

    @PostMapping("/{id}/retire")
    @PreAuthorize(WRITERS)
    @Operation(summary = "停用一条答复，写明理由；用过它的诉求仍然查得到")
    KnowledgeLook retire(@PathVariable long id, @RequestBody Reason body, Authentication login) {
        return KnowledgeLook.of(desk.retire(id, body.reason(), login.getName()), directory);
    }
}
