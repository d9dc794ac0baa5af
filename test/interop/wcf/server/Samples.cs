// Filled-in values of any data contract.
using System;
using System.Collections;
using System.Linq;

static class Samples
{
    // Below it, objects are left out.
    const int Deepest = 4;

    public static object Of(Type type) => Of(type, 0, "value");

    // A text is the name of its member.
    static object Of(Type type, int depth, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum) return EnumValue(type);
        if (type == typeof(string)) return name;
        if (type == typeof(bool)) return true;
        if (type == typeof(char)) return 'A';
        if (type == typeof(object)) return 42;
        if (type == typeof(double) || type == typeof(float) || type == typeof(decimal)) return Convert.ChangeType(7.25, type);
        if (type.IsPrimitive) return Convert.ChangeType(7, type);
        if (type == typeof(DateTime)) return new DateTime(2024, 2, 29, 23, 59, 58, DateTimeKind.Utc).AddTicks(1234567);
        if (type == typeof(TimeSpan)) return new TimeSpan(1, 2, 3, 4, 5);
        if (type == typeof(Guid)) return new Guid("00112233-4455-6677-8899-aabbccddeeff");
        if (type == typeof(byte[])) return new byte[] { 0, 1, 254, 255 };
        if (depth > Deepest) return null;
        if (type.IsArray) return TwoItems(type.GetElementType(), depth, name);
        var value = Activator.CreateInstance(type);
        if (value is IDictionary dictionary) AddEntry(dictionary, type, depth);
        else foreach (var member in Members.Of(type)) member.SetValue(value, Of(member.PropertyType, depth + 1, member.Name), null);
        return value;
    }

    // The last value; all flags.
    static object EnumValue(Type type)
    {
        var values = Enum.GetValues(type);
        if (!Attribute.IsDefined(type, typeof(FlagsAttribute))) return values.GetValue(values.Length - 1);
        return Enum.ToObject(type, values.Cast<object>().Aggregate(0L, (all, one) => all | Convert.ToInt64(one)));
    }

    static Array TwoItems(Type type, int depth, string name)
    {
        var items = Array.CreateInstance(type, 2);
        for (var i = 0; i < 2; i++) items.SetValue(Of(type, depth + 1, name + i), i);
        return items;
    }

    static void AddEntry(IDictionary dictionary, Type type, int depth)
    {
        while (!type.IsGenericType) type = type.BaseType;
        var arguments = type.GetGenericArguments();
        dictionary.Add(Of(arguments[0], depth + 1, "key"), Of(arguments[1], depth + 1, "value"));
    }
}
