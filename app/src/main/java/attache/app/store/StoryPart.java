package attache.app.store;

/**
 * An article's place in a story.
 *
 * @param story the story's id
 * @param name what to call the story
 * @param digest the article's
 * @param origin what the article goes back to: the {@code doc} of an article, its own where it goes back to none, or an outlet's name
 */
public record StoryPart(String story, String name, String digest, String origin) {}
