/** An idempotencyKey: keep it while the same change is sent again, so that it is done once. */
export const freshKey = (): string => crypto.randomUUID();
