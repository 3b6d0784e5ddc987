using Npgsql;

namespace Rapport.Queue.Tests;

/// <summary>
/// Everything that a picture says, without the numbers, moments and the order that another run has by right: two pictures of the same
/// articles give the same text. The log is in it, so that nothing can have been written twice.
/// </summary>
internal static class PictureDump
{
    private static readonly string[] s_questions =
    [
        "SELECT to_jsonb(a) - 'id' - 'read_at' - 'added' - 'words' FROM article a ORDER BY sha",
        "SELECT sha, length, encoding, md5(bytes) FROM raw ORDER BY sha",
        "SELECT a.sha, s.locator FROM sighting s JOIN article a ON a.id = s.article ORDER BY 1, 2",
        "SELECT a.sha, m.entity FROM mention m JOIN article a ON a.id = m.article ORDER BY 1, 2",
        """
            SELECT a.sha, c.sha, c.statements, c.ended, r.code, r.model, r.data FROM coding c JOIN article a ON a.id = c.article
            JOIN run r ON r.id = c.run ORDER BY 1, 2
            """,
        """
            SELECT a.sha, s.line, to_jsonb(s) - 'id' - 'article' - 'run' - 'added' - 'words' FROM statement s
            JOIN article a ON a.id = s.article ORDER BY 1, 2
            """,
        """
            SELECT a.sha, s.line, p.role, p.position, to_jsonb(p) - 'statement' FROM party p JOIN statement s ON s.id = p.statement
            JOIN article a ON a.id = s.article ORDER BY 1, 2, 3, 4
            """,
        """
            SELECT a.sha, s.line, i.entity, i.role, i.day, i.direct FROM side i JOIN statement s ON s.id = i.statement
            JOIN article a ON a.id = s.article ORDER BY 1, 2, 3, 4
            """,
        "SELECT to_jsonb(f) - 'at' - 'added' FROM failure f ORDER BY id",
        "SELECT a.sha, g.hashes FROM signature g JOIN article a ON a.id = g.article ORDER BY 1",
        """
            SELECT least(a.sha, b.sha), greatest(a.sha, b.sha), n.similarity FROM near_copy n JOIN article a ON a.id = n.a
            JOIN article b ON b.id = n.b ORDER BY 1, 2
            """,
        "SELECT to_jsonb(e) FROM event e ORDER BY id",
        """
            SELECT a.sha, s.line, m.event FROM event_member m JOIN statement s ON s.id = m.statement
            JOIN article a ON a.id = s.article ORDER BY 1, 2
            """,
        "SELECT what, subject, digest, detail FROM log ORDER BY 1, 2, 3, 4",
    ];

    public static string Of(string address)
    {
        var uri = new Uri(address);
        using var connection = new NpgsqlConnection(
            $"Host=127.0.0.1;Port={uri.Port};Username=rapport;Database={uri.AbsolutePath[1..]};Pooling=false"
        );
        connection.Open();
        var text = new System.Text.StringBuilder();
        foreach (string question in s_questions)
        {
            text.Append("-- ").Append(question.Split('\n')[0]).Append('\n');
            using var command = new NpgsqlCommand($"SELECT q::text FROM ({question}) q", connection);
            using NpgsqlDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                text.Append(reader.GetString(0)).Append('\n');
            }
        }
        return text.ToString();
    }
}
