type Leaf = string | number | boolean | bigint | symbol | null | undefined

/** A type with everything in it readonly, all the way down; maps with an index signature are taken as they are. */
type Immutable<Value> = Value extends Leaf
  ? Value
  : string extends keyof Value
    ? Value
    : { readonly [Key in keyof Value]: Immutable<Value[Key]> }

/** The same type with its intersections written out and its modifiers kept, so that two spellings of one shape compare as equal. */
type Flat<Value> = Value extends Leaf ? Value : string extends keyof Value ? Value : { [Key in keyof Value]: Flat<Value[Key]> }

/** True when two types are the same to the compiler, optional and readonly marks included. */
type Equal<Left, Right> = (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false

/** True when an interface is what its schema reads, made readonly. */
export type Reads<Output, Interface> = Equal<Flat<Immutable<Output>>, Flat<Interface>>
