package org.ura.webhooks;

/// A webhook with its secret, as it is shown once.
///
/// @param info the webhook
/// @param secret `whsec_` and the base64 of the 32 bytes that messages are signed with
public record MadeWebhook(WebhookInfo info, String secret) {}
