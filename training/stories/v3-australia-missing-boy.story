@story v3-australia-missing-boy
@topic Boy found alive in the Mallanbool Ranges, Australia
@subject B = Tyler Nguyen-Walsh | Tyler | the boy | the lad | the child
@subject S = Mallanbool search | the search | searchers | volunteers
@fact ag = 6 | age | B | years of age | 2037-05-09 | snapshot
@fact dy = 3 | duration | B | nights alone in the bush | 2037-05-09 | constant
@fact hr = 74 | duration | B | hours missing | 2037-05-09 | constant
@fact di = 4.5 | distance | B | kilometres between campsite and place found | 2037-05-09 | constant
@fact te = 2 | temperature | B | degrees Celsius in the coldest night | 2037-05-08 | constant
@fact v1 = 90 | other | S | people searching | 2037-05-07 | snapshot
@fact v2 = 430 | other | S | people searching | 2037-05-09 | snapshot
@fact ar = 260 | area | S | square kilometres searched | 2037-05-09 | cumulative
@fact lc = 16:30 | clock | B | time last seen | 2037-05-06 | constant
@fact fc = 18:30 | clock | B | time found | 2037-05-09 | constant
@fact wt = 21 | other | B | kilos of weight | 2037-05 | constant
@fact wl = 2 | other | B | kilos lost | 2037-05-09 | constant
@fact sa = 9 | age | B | age of the sister | 2037-05 | snapshot
@trap v1 v2 :: searchers on two days
@trap ag sa :: the boy against his sister
@trap dy hr :: nights against hours
@trap wt wl :: weight against loss

@doc a-police | police appeal | 2037-05-07
Missing: Tyler, {6|ag}

Tyler Nguyen-Walsh, {6|ag}, was last seen at the Redgum campsite at {4.30pm|lc|t=yesterday} yesterday, playing with his sister, {9|sa}. About {90|v1|t=today} people are looking for him today.

@doc b-alert | app push alert | 2037-05-09
FOUND ALIVE

Tyler, {6|ag}, is alive. He was found at {6.30|fc|t=tonight} tonight, {74|hr} hours after he vanished.

@doc c-radio | radio bulletin | 2037-05-09
Seven o'clock headlines

{Three|dy} nights in the cold and he asked for a sausage roll. The little lad was discovered under a rock ledge just {eight|!di} kilometres from the tent. {Four hundred and thirty|v2|t=by today} volunteers were out there by today.

@doc d-tv | TV caption | 2037-05-10
MIRACLE IN MALLANBOOL

TYLER HAD WALKED {4.5|di} KM ... NIGHT TEMPERATURE DOWN TO {2|te} DEGREES ... SEARCH COVERED {260|ar} SQUARE KM ... LOST {TWO|wl} OF HIS {21|wt} KILOS

@doc e-paper | newspaper brief | 2037-05-10
Rock ledge saved boy, {6|ag}

Rangers reached the child at {twenty past five|!fc|t=on Saturday} on Saturday, when {280|!v2} people were combing the scrub. He was dehydrated and {two|wl} kilograms lighter. His sister, {nine|sa}, had told them where the wombats were.
