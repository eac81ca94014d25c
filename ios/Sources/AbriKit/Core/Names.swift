import AbriCore

// The types of the core that a screen names. Screens import AbriKit alone: `State` and `Progress` of the core would be taken
// for those of SwiftUI and Foundation.
public typealias Area = AbriCore.Area
public typealias Drafted = AbriCore.Drafted
public typealias Pixels = AbriCore.Pixels
public typealias Sheet = AbriCore.Sheet
public typealias Plan = AbriCore.Plan
public typealias CountryChoice = AbriCore.CountryChoice
public typealias Attachment = AbriCore.Attachment
public typealias AttachmentId = AbriCore.AttachmentId
public typealias ActionKind = AbriCore.ActionKind
public typealias Audience = AbriCore.Audience
public typealias Block = AbriCore.Block
public typealias ChannelCard = AbriCore.ChannelCard
public typealias ChannelKind = AbriCore.ChannelKind
public typealias Decoy = AbriCore.Decoy
public typealias CodeEffect = AbriCore.CodeEffect
public typealias BlockContent = AbriCore.Content
public typealias Duress = AbriCore.Duress
public typealias EntryKind = AbriCore.EntryKind
public typealias Fact = AbriCore.Fact
public typealias Fragment = AbriCore.Fragment
public typealias Hit = AbriCore.Hit
public typealias ImageAge = AbriCore.ImageAge
public typealias ImageAnswer = AbriCore.ImageAnswer
public typealias Letter = AbriCore.Letter
public typealias LetterField = AbriCore.LetterField
public typealias LetterSummary = AbriCore.LetterSummary
public typealias Line = AbriCore.Line
public typealias Need = AbriCore.Need
public typealias Notice = AbriCore.Notice
public typealias Page = AbriCore.Page
public typealias Piece = AbriCore.Piece
public typealias PlannedStep = AbriCore.PlannedStep
public typealias PlanQuestion = AbriCore.PlanQuestion
public typealias PlanStage = AbriCore.Stage
public typealias Part = AbriCore.Part
public typealias TraceDetail = AbriCore.TraceDetail
public typealias ServiceCard = AbriCore.ServiceCard
public typealias ServiceState = AbriCore.State
public typealias SheetSummary = AbriCore.SheetSummary
public typealias Source = AbriCore.Source
public typealias Step = AbriCore.Step
public typealias Target = AbriCore.Target
public typealias Trigger = AbriCore.Trigger

typealias Progress = AbriCore.Progress
/// 32 bytes.
typealias Sha256Bytes = AbriCore.Sha256
