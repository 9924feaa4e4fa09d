package org.lookback.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.DeputyDesk;
import org.lookback.directory.DeputyForm;
import org.lookback.directory.ShownDeputy;
import org.lookback.directory.SpecialGroup;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom. */
@RestController
@RequestMapping("/api/deputies")
@Tag(name = "directory")
class DeputyController {

    private static final String ADMINISTRATOR = "GROUP_" + SpecialGroup.ADMINISTRATOR.id();

    private final DeputyDesk desk;

    DeputyController(DeputyDesk desk) {
        this.desk = desk;
    }

    record Item(
            long id,
            String person,
            String personName,
            String deputy,
            String deputyName,
            LocalDate fromDay,
            LocalDate untilDay,
            @Nullable String reason,
            String namedBy,
            @Nullable LocalDate endedOn,
            boolean running,
            boolean mayEnd) {

        static Item of(ShownDeputy shown) {
            var deputy = shown.deputy();
            return new Item(
                    deputy.id(),
                    deputy.person(),
                    shown.personName(),
                    deputy.deputy(),
                    shown.deputyName(),
                    deputy.fromDay(),
                    deputy.untilDay(),
                    shown.reason(),
                    deputy.namedBy(),
                    deputy.endedOn(),
                    shown.running(),
                    shown.mayEnd());
        }
    }

    record All(List<Item> items, int total) {}

    @GetMapping
    @Operation(summary = "代理安排：谁在什么期间代理谁（past=true 含已结束的）")
    All all(@RequestParam(defaultValue = "false") boolean past, Authentication login) {
        var items = desk.list(past, login.getName(), isAdministrator(login)).stream()
                .map(Item::of)
                .toList();
        return new All(items, items.size());
    }

    record Named(long id, String person, String deputy, LocalDate fromDay, LocalDate untilDay) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "指定代理人（本单位审核人员、负责人或系统管理员）；代理期间代理人在被代理人的办理组里")
    Named name(@RequestBody DeputyForm form, Authentication login) {
        var named = desk.name(form, login.getName(), isAdministrator(login));
        return new Named(named.id(), named.person(), named.deputy(), named.fromDay(), named.untilDay());
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "提前终止代理，立即生效")
    void end(@PathVariable long id, Authentication login) {
        desk.end(id, login.getName(), isAdministrator(login));
    }

    private static boolean isAdministrator(Authentication login) {
        return login.getAuthorities().stream().anyMatch(authority -> ADMINISTRATOR.equals(authority.getAuthority()));
    }
}
