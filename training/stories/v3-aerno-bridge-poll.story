@story v3-aerno-bridge-poll
@topic Poll on a fixed link to the island of Ærnø, Denmark
@subject L = Ærnø bridge | the bridge | bridge | fixed link | a bridge | Ærnø link
@subject M = Målepunkt | Målepunkt poll | the pollster | Målepunkt survey
@fact y = 44 | poll_share | L | voters in favour of building it | 2034-02 | snapshot
@fact n = 39 | poll_share | L | voters against building it | 2034-02 | snapshot
@fact u = 17 | poll_share | L | voters undecided about building it | 2034-02 | snapshot
@fact yo = 52 | poll_share | L | voters in favour of building it | 2032-11 | snapshot
@fact is = 28 | poll_share | L | islanders in favour of building it | 2034-02 | snapshot
@fact dr = 8 | margin | L | fall in support in points | 2032-11 to 2034-02 | snapshot
@fact ss = 1218 | sample_size | M | people interviewed | 2034-02 | constant
@fact me = 2.8 | margin_of_error | M | margin of error in points | 2034-02 | constant
@fact co = 6400000000 | budget | L | kroner it would cost to build | 2034 estimate | plan | projected
@fact co2 = 4900000000 | budget | L | kroner it would cost to build | 2031 estimate | plan | projected
@rel diff dr = yo - y
@trap y yo :: support now against support in 2032
@trap y is :: the country against the islanders
@trap co co2 :: two estimates of the cost
@trap n is :: opponents nationally against supporters on the island

@doc a-agency | agency flash | 2034-02-27
Fewer Danes want Ærnø bridge

COPENHAGEN - Support for a fixed link to Ærnø has dropped to {44 percent|y|t=Monday|by=a Målepunkt poll} from {52 percent|yo|t=in late 2032} in late 2032, a Målepunkt poll published Monday showed. Opponents make up {39 percent|n|t=Monday|by=a Målepunkt poll}; the rest are undecided.

@doc b-local | local radio bulletin | 2034-02-27
Radio Sydøerne, kl. {17|-}

Out here on Ærnø nobody is surprised: of us islanders only {28|is} in a hundred say yes to the bridge. In the country as a whole it's still {44|y}, which is {eight points|dr|t=fifteen months ago} lower than fifteen months ago. The ferry is on time tonight.

@doc c-tabloid | tabloid brief | 2034-02-28
Dyr bro? Nej tak!

No wonder we have cooled on it. The bridge was to cost {4.9 billion|co2|t=three years ago|by=the ministry} kroner, the ministry told us three years ago. Now it says {6.4 billion|co|t=Now|by=the ministry}. And {31 percent|!n|by=Målepunkt} of voters are flat against, according to Målepunkt.

@doc d-notes | newsletter item | 2034-02-28
How the poll was done

Målepunkt talked to {1,218|ss} adults by phone and online; the uncertainty is {2.8 points|me} either way. {Seventeen percent|u} had no opinion on the Ærnø link, so neither the yes camp ({44|y}) nor the no camp is anywhere near a majority.

@doc e-social | newsroom post | 2034-02-27
Ærnø: falder og falder

Bridge support down {5 points|!dr|t=since Nov '32} since Nov '32 in new Målepunkt survey ({1,218|ss} respondents). On the island itself barely {28%|is} are for it. What do you think?

@doc f-ticker | TV ticker | 2034-02-27
ÆRNØ BRIDGE: NO MAJORITY

FOR {44%|y}, AGAINST {39%|n}, UNDECIDED {17%|u} ... MINISTRY: COST NOW {6.4|co|x=1000000000} BILLION
