package attache.app.access;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A user as JSON. Stateless. */
public final class AccountForm {
    private AccountForm() {}

    /**
     * {@code {user, role, disabled, made, signed_in?, sessions}}.
     *
     * @param sessions how many browsers are signed in as the user
     */
    public static ObjectNode of(Account account, long sessions) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("user", account.name().text());
        node.put("role", account.role().code());
        node.put("disabled", account.disabled());
        node.put("made", account.madeAt().toString());
        account.signedInAt().ifPresent(at -> node.put("signed_in", at.toString()));
        node.put("sessions", sessions);
        return node;
    }
}
