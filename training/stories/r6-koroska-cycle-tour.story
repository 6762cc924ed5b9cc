@story r6-koroska-cycle-tour
@topic Slovenia: last mountain stage of the Tour of the Karst
@subject V = Matija Vrečko | Vrečko | the leader | Matija
@subject D = Diego Urrestarazu | Urrestarazu | the Basque
@subject N = Nils Aaberg | Aaberg | the Norwegian
@subject T = Tour of the Karst | the tour | the race | the stage | organisers | peloton
@subject W = the crash | crash on the descent | riders | fallers
@fact st = 168.4 | distance | T | kilometres of the stage | - | constant
@fact cl = 3950 | distance | T | metres of climbing | - | constant
@fact rt = 112 | other | T | riders who started the stage | 2035-08-18 | snapshot
@fact rf = 97 | other | T | riders who finished the stage | 2035-08-18 | snapshot
@fact ro = 15 | other | T | riders who gave up on the stage | 2035-08-18 | snapshot
@fact ti = 5 | duration | D | seconds ahead of second place in the stage | 2035-08-18 | constant
@fact lb = 43 | duration | V | seconds behind in the stage | 2035-08-18 | constant
@fact g1 = 71 | margin | V | seconds ahead overall | 2035-08-18 | snapshot
@fact g0 = 114 | margin | V | seconds ahead overall | 2035-08-17 | snapshot
@fact gn = 138 | margin | N | seconds behind overall | 2035-08-18 | snapshot
@fact w = 9 | injuries | W | riders who went down | 2035-08-18 | constant
@fact wh = 4 | injuries | W | riders taken to hospital | 2035-08-18 | constant
@fact sp = 78 | speed | D | top speed in km/h on the descent | 2035-08-18 | constant
@fact cw = 45000 | crowd | T | spectators on the last climb | 2035-08-18 | snapshot
@fact vg = 29 | age | V | age of the rider | - | constant
@fact dg = 24 | age | D | age of the rider | - | constant
@fact pr = 12 | other | D | wins of his career | 2035-08-18 | cumulative
@rel diff ro = rt - rf
@rel diff g1 = g0 - lb

@trap g1 g0 :: the lead shrank by the stage
@trap ti lb :: time gap in the stage
@trap w wh :: fallers and hospital cases
@trap rt rf :: starters and finishers
@trap g1 gn :: first's lead and third's deficit

@doc a-wire | sports wire | 2035-08-18
CERKLJE – Diego Urrestarazu won the last mountain stage of the Tour of the Karst on Saturday, {five|ti} seconds ahead of Nils Aaberg, while Matija Vrečko kept the leader's jersey.

The stage covered {168.4|st} km and {3,950|cl} metres of climbing. Vrečko, {29|vg}, was {43|lb} seconds down at the line; his lead is {71|g1|t=on Saturday} seconds, after {114|g0|t=the day before} the day before. Aaberg is third overall, {2:18|gn|v=138} behind.

Of {112|rt} starters {97|rf} finished. A crash on the descent brought down {nine|w} riders; {four|wh} went to hospital.

@doc b-local | Slovene daily | 2035-08-19
"{Seventy-one|g1} seconds is a lifetime"

So says Vrečko's sports director, and then he laughs and looks at the sky. On Friday evening it had been {114|g0|t=On Friday evening}.

The {24|dg}-year-old Urrestarazu had gone on the descent, with a top speed of {78|sp} km/h by his own handlebar, and beat Aaberg to the square by {five|ti} seconds. It was his {12th|pr} win as a professional. Our man trailed by {43|lb}.

They came through {45,000|cw|by=the police|t=on the final climb} people on the final climb, according to the police. Of {nine|w} who fell in the wet bend, the hospital kept {two|-}, though {four|wh} were taken in.

@doc c-results | organisers' results | 2035-08-18
STAGE 7: Jezero – Cerklje, {168.4|st} km

1 URRESTARAZU Diego; 2 AABERG Nils +{0:05|ti|v=5}; 3 BELLADONNA Tito; 7 VREČKO Matija +{0:43|lb|v=43}.

Overall after the stage: 1 VREČKO; 2 URRESTARAZU +{1:11|g1|v=71}; 3 AABERG +{2:18|gn|v=138}.

Started {112|rt}. Finished {97|rf}. Did not finish {15|ro}. Climbing {3,950|cl} m.

Medical bulletin: {nine|w} riders fell at km 151; {four|wh} were taken to the hospital in Kranj for checks. The jury fined no one.

@doc d-podcast | podcast transcript | 2035-08-18
JO: He's {24|dg}. {Twenty-four|dg}! And nobody saw him go.

EL: They saw him. They just couldn't see how. {Seventy-eight|sp} kilometres an hour on that road, in that rain. {Nine|w} guys went down on the same bend ten minutes later.

JO: {Four|wh} to hospital, I hear. Do we know who?

EL: One from his own team, I'm afraid. Look, Vrečko's lead is {71|g1|t=going into Sunday} going into Sunday, it was {114|g0|t=this morning} this morning. The last day is flat. He keeps it.

JO: And the third man?

EL: Aaberg's at {2:18|gn|v=138}. He was {five|ti} seconds from winning and he'll never stop thinking about it.

@doc e-english | magazine site | 2035-08-19
Karst Tour: Vrečko survives the rain

There were {15|ro} fewer riders in the peloton at the top than at the bottom, and the race leader, at {29|vg} the oldest in it, was among the {97|rf} who carried on. He lost {43|lb} seconds in {168.4|st} kilometres.

Police thought {45,000|~cw} spectators lined the ramp. "I didn't hear them," the Slovene said. "I heard the Basque's freewheel." Diego Urrestarazu has won {a dozen|pr} races now; this, at {24|dg}, is the biggest.

Photos 1–14 · Shop the jersey €89
