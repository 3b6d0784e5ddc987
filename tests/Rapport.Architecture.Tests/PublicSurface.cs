using System.Reflection;

namespace Rapport.Architecture.Tests;

/// <summary>What an assembly shows to others, a line for each type and member, in ordinal order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What records bring with them says nothing.</summary>
    private static readonly string[] s_brought =
    [
        "Equals",
        "GetHashCode",
        "ToString",
        "PrintMembers",
        "Deconstruct",
        "<Clone>$",
        "op_Equality",
        "op_Inequality",
        "GetEnumerator",
    ];

    public static string[] Of(Assembly assembly) =>
        [
            .. assembly
                .GetExportedTypes()
                .SelectMany(t => Members(t).Prepend($"{Kind(t)} {Name(t)}"))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{Name(type)}.{n}");
        }
        IEnumerable<string> properties = type.GetProperties(Own)
            .Where(p => p.Name != "EqualityContract")
            .Select(p => $"{Name(type)}.{p.Name}: {Name(p.PropertyType)}");
        IEnumerable<string> fields = type.GetFields(Own).Select(f => $"{Name(type)}.{f.Name}: {Name(f.FieldType)}");
        IEnumerable<string> methods = type.GetMethods(Own)
            .Where(m =>
                (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !s_brought.Contains(m.Name)
            )
            .Select(m => $"{Name(type)}.{m.Name}({Parameters(m)}): {Name(m.ReturnType)}");
        IEnumerable<string> constructors = type.GetConstructors(Own).Select(c => $"{Name(type)}.new({Parameters(c)})");
        return properties.Concat(fields).Concat(methods).Concat(constructors);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type.IsInterface ? "interface"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : "class";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type)
    {
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }
        if (!type.IsGenericType)
        {
            return type.DeclaringType is Type outer && !type.IsGenericParameter
                ? $"{Name(outer)}.{type.Name}"
                : type.Name;
        }
        string bare = type.Name.Split('`')[0];
        return $"{bare}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
